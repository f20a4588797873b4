package com.galerimerkezi.messenger.server.hours;

import com.galerimerkezi.messenger.contract.BusinessHours;
import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SystemNote;
import com.galerimerkezi.messenger.contract.hours.Opening;
import com.galerimerkezi.messenger.server.message.Draft;
import com.galerimerkezi.messenger.server.message.MessageService;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Says once a day in a room that nobody is there. Who waits is read from the rooms themselves, so that a restart forgets
 * nobody; only what a person wrote is answered, so that two galleries that are away do not answer each other.
 */
@Component
class AwayReplies {

    private static final Logger LOG = LoggerFactory.getLogger(AwayReplies.class);
    private static final Duration BEAT = Duration.ofSeconds(3);
    private static final int AT_ONCE = 100;

    private final HoursRepository hours;
    private final MessageService messages;
    private final Transactions transactions;
    private final Clock clock;

    AwayReplies(
            HoursRepository hours,
            MessageService messages,
            Transactions transactions,
            Background background,
            Clock clock) {
        this.hours = hours;
        this.messages = messages;
        this.transactions = transactions;
        this.clock = clock;
        background.every(Duration.ZERO, BEAT, "away replies", this::sweep);
    }

    void sweep() {
        transactions.read(hours::findAway).forEach(this::answerFor);
    }

    private void answerFor(GalleryId gallery) {
        var now = clock.instant();
        var wanted = transactions.read(() -> hours.find(gallery)).orElse(BusinessHours.UNSET);
        var opening = new Opening(wanted);
        if (!wanted.awayEnabled() || opening.isOpen(now)) {
            return;
        }
        var since = opening.closedSince(now);
        var waiting = transactions.read(() -> hours.findWaiting(gallery, since, opening.dayOf(now), AT_ONCE));
        for (var room : waiting) {
            try {
                answer(room, gallery, wanted, now);
            } catch (RuntimeException failure) {
                LOG.warn("An automatic reply could not be given yet", failure);
            }
        }
    }

    private void answer(RoomId room, GalleryId gallery, BusinessHours wanted, Instant now) {
        transactions.write(() -> {
            var speaker = hours.findSpeaker(room, gallery);
            if (speaker.isPresent() && hours.claim(room, gallery, new Opening(wanted).dayOf(now))) {
                if (!messages.answerByItself(speaker.get(), draft(room, wanted.awayText()))) {
                    hours.release(room, gallery, new Opening(wanted).dayOf(now));
                }
            }
            return room;
        });
    }

    private static Draft draft(RoomId room, String words) {
        var metadata = SystemNote.away(words).with(Map.of());
        return new Draft(room, MessageType.SYSTEM, words, metadata, ClientMessageId.random(), null, null);
    }
}
