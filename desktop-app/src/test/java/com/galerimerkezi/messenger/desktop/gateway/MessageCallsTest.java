package com.galerimerkezi.messenger.desktop.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageVersion;
import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.Reaction;
import com.galerimerkezi.messenger.contract.Reader;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SignedIn;
import com.galerimerkezi.messenger.contract.StarredMessage;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the desktop asks of single messages, of a real server. */
class MessageCallsTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final Tokens.Listener NOBODY = new Tokens.Listener() {
        @Override
        public void renewed(SignedIn signedIn) {}

        @Override
        public void ended(ErrorCode reason) {}
    };

    private Gateway gateway;
    private RestGateway rest;
    private Client mehmet;
    private RoomId room;

    @BeforeEach
    void signIn() {
        var world = SERVER.world();
        gateway = new Gateway(SERVER.server().address(), () -> Locale.of("tr"));
        rest = gateway.rest(gateway.tokens("none", SERVER.tokenOf(world.ahmet(), Role.STAFF), NOBODY));
        mehmet = SERVER.as(world.mehmet());
        room = rest.open(OpenRoomRequest.forVehicle(world.dealers().vehicle(world.izmir())))
                .id();
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void anOwnMessageIsEditedAndDeleted() {
        var message = say(SERVER.as(SERVER.world().ahmet()), "bir");

        assertThat(rest.edit(room, message, "iki").content()).isEqualTo("iki");
        assertThat(rest.history(room, message))
                .extracting(MessageVersion::content)
                .containsExactly("bir", "iki");
        assertThat(rest.delete(room, message).deletedAt()).isNotNull();
        assertThat(rest.message(room, message).content()).isNull();
    }

    @Test
    void anyEmojiGetsThereAndBack() {
        var message = say(mehmet, "tamam mı?");

        for (var emoji : new String[] {"👍🏽", "❤️", "👨‍👩‍👧‍👦", "🇹🇷", "#️⃣"}) {
            assertThat(rest.react(room, message, emoji))
                    .extracting(Reaction::emoji)
                    .containsExactly(emoji);
            assertThat(rest.takeReactionBack(room, message, emoji)).isEmpty();
        }
    }

    @Test
    void pinsAndStarsAreListed() {
        var message = say(mehmet, "ekspertiz yarın");

        assertThat(rest.pin(room, message).pinnedAt()).isNotNull();
        rest.star(room, message);
        assertThat(rest.pins(room)).extracting(Message::id).containsExactly(message);
        assertThat(rest.stars(null, 10).messages())
                .extracting(StarredMessage::message)
                .extracting(Message::id)
                .contains(message);

        assertThat(rest.unpin(room, message).pinnedAt()).isNull();
        rest.unstar(room, message);
        assertThat(rest.pins(room)).isEmpty();
    }

    @Test
    void whoHasReadIsListed() {
        var message = say(mehmet, "okundu mu");
        rest.markRead(room, message);

        assertThat(rest.readers(room))
                .filteredOn(reader -> reader.lastReadSeq() == 1)
                .extracting(Reader::userId)
                .contains(SERVER.world().ahmet().id());
    }

    @Test
    void aRoomIsMarkedUnreadAndSilenced() {
        var message = say(mehmet, "cevap bekliyorum");

        rest.markUnread(room, message);
        rest.setNotifyLevel(room, NotifyLevel.OFFERS);
        assertThat(rest.room(room).myUnreadFromSeq()).isEqualTo(1);
        assertThat(rest.room(room).notifyLevel()).isEqualTo(NotifyLevel.OFFERS);

        rest.unmarkUnread(room);
        assertThat(rest.room(room).myUnreadFromSeq()).isNull();
    }

    @Test
    void aRoomIsPinnedMutedAndArchived() {
        var end = Instant.parse("2099-01-01T09:00:00Z");

        rest.pin(room);
        rest.mute(room, end);
        rest.archive(room);
        assertThat(rest.room(room).pinned()).isTrue();
        assertThat(rest.room(room).mutedUntil()).isEqualTo(end);
        assertThat(rest.room(room).archived()).isTrue();

        rest.unpin(room);
        rest.unmute(room);
        rest.bringBack(room);
        assertThat(rest.room(room).pinned()).isFalse();
        assertThat(rest.room(room).mutedUntil()).isNull();
        assertThat(rest.room(room).archived()).isFalse();
    }

    @Test
    void aRoomThatWasClosedIsAmongTheClosedOnes() {
        assertThat(rest.closedRooms()).extracting(Room::id).doesNotContain(room);

        rest.close(room);

        assertThat(rest.closedRooms()).extracting(Room::id).contains(room);
        assertThat(rest.rooms()).extracting(Room::id).doesNotContain(room);
    }

    @Test
    void aMessageComesWithItsNeighbours() {
        say(mehmet, "önceki");
        var message = say(mehmet, "aranan");
        say(mehmet, "sonraki");

        assertThat(rest.messagesAround(room, message, 3))
                .extracting(Message::content)
                .containsExactly("önceki", "aranan", "sonraki");
        assertThatThrownBy(() -> rest.edit(room, message, "benim değil"))
                .hasMessageContaining(ErrorCode.NOT_YOUR_MESSAGE.name());
    }

    private MessageId say(Client who, String text) {
        return MessageId.of(who.say(room, text).data().path("id").textValue());
    }
}
