package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.desktop.sync.Attendance;
import com.galerimerkezi.messenger.desktop.sync.TypingPerson;
import com.galerimerkezi.messenger.desktop.text.GalleryCertificate;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Whom one talks to, about what, and whether they are there or writing. */
public final class HeaderViewModel {

    private final RoomTitle title;
    private final boolean withVehicle;
    private final ObjectBinding<@Nullable GalleryCertificate> certificate;
    private final ObservableValue<Boolean> online;
    private final StringBinding presence;
    private final StringBinding typing;

    HeaderViewModel(Room room, Conversations parts) {
        var texts = parts.texts();
        title = RoomTitle.of(room, parts.me().galleryId(), texts);
        withVehicle = room.vehicleId() != null;
        certificate = Bindings.createObjectBinding(
                () -> certificateOf(parts.rooms().find(room.id()).orElse(room), parts),
                parts.rooms().all());
        online = parts.presence().online(title.gallery());
        var seeing = parts.presence().seeing();
        var there = parts.presence().of(title.gallery());
        presence =
                Bindings.createStringBinding(() -> seeing.get() ? presenceLine(there.get(), parts) : "", there, seeing);
        ObservableList<TypingPerson> people = parts.typing().in(room.id());
        var viewers = parts.team().viewing().in(room.id());
        typing = Bindings.createStringBinding(
                () -> typingLine(
                        people.stream()
                                .filter(person -> viewers.stream()
                                        .noneMatch(viewer -> viewer.userId().equals(person.userId())))
                                .toList(),
                        parts),
                people,
                viewers);
    }

    /** Of a gallery that shows nothing there is nothing to say. */
    private static String presenceLine(Attendance there, Conversations parts) {
        var texts = parts.texts();
        var last = there.lastSeenAt();
        var seen = last == null
                ? ""
                : texts.get("presence.lastSeen", parts.moments().exactly(last));
        return switch (there.state()) {
            case UNKNOWN -> "";
            case HERE -> texts.get("rooms.online");
            case AWAY -> last == null ? texts.get("presence.away") : texts.get("presence.away") + " · " + seen;
            case GONE -> seen;
        };
    }

    /** As it stands today. */
    private @Nullable GalleryCertificate certificateOf(Room room, Conversations parts) {
        boolean isA = title.gallery().equals(room.galleryAId());
        var until = isA ? room.galleryAAuthorisedUntil() : room.galleryBAuthorisedUntil();
        var stated = isA ? room.galleryACertificate() : room.galleryBCertificate();
        return until == null ? null : GalleryCertificate.of(until, stated, parts.moments(), parts.texts());
    }

    private String typingLine(List<TypingPerson> people, Conversations parts) {
        var me = parts.me();
        return switch (people.size()) {
            case 0 -> "";
            case 1 -> {
                var person = people.getFirst();
                var gallery = me.galleryId().equals(person.gallery()) ? me.galleryName() : title.name();
                yield parts.texts().get("conversation.typing.one", person.firstName(), gallery);
            }
            default -> parts.texts().get("conversation.typing.many", people.size());
        };
    }

    public GalleryId gallery() {
        return title.gallery();
    }

    public String name() {
        return title.name();
    }

    /** Null where the other gallery has filed none. */
    ObjectBinding<@Nullable GalleryCertificate> certificate() {
        return certificate;
    }

    public String subject() {
        return title.subject();
    }

    public String car() {
        return title.car();
    }

    public String carDetail() {
        return title.detail();
    }

    /** Empty where the vehicle itself stands below the head. */
    public String price() {
        return withVehicle ? "" : title.price();
    }

    public ObservableValue<Boolean> online() {
        return online;
    }

    /** Empty while nobody can be seen. */
    public StringBinding presence() {
        return presence;
    }

    public StringBinding typing() {
        return typing;
    }
}
