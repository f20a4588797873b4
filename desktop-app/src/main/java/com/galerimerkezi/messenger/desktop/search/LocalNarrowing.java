package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.trade.ChassisNumber;
import com.galerimerkezi.messenger.contract.trade.Plate;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a search asks for, answered from what this computer knows. Amounts are not looked at here, and no room tells its
 * vehicle's chassis number.
 */
final class LocalNarrowing {

    private final Narrowing narrowing;
    private final GalleryId own;
    private final Map<RoomId, Room> rooms;
    private final ZoneId zone;

    LocalNarrowing(Narrowing narrowing, GalleryId own, List<Room> rooms, ZoneId zone) {
        this.narrowing = narrowing;
        this.own = own;
        this.rooms = rooms.stream().collect(Collectors.toMap(Room::id, Function.identity(), (one, _) -> one));
        this.zone = zone;
    }

    /** The rooms alone in which something can be found; nothing where all can. */
    Optional<List<RoomId>> onlyRooms() {
        return narrowing.criteria().stream().noneMatch(Criterion::isOfRooms)
                ? Optional.empty()
                : Optional.of(rooms.values().stream()
                        .filter(this::admits)
                        .map(Room::id)
                        .toList());
    }

    boolean admits(Message message) {
        var room = rooms.get(message.roomId());
        return narrowing.criteria().stream().allMatch(criterion -> admits(criterion, message, room));
    }

    boolean admits(Note note) {
        var room = rooms.get(note.roomId());
        return narrowing.criteria().stream().allMatch(criterion -> admits(criterion, note, room));
    }

    private boolean admits(Room room) {
        return narrowing.criteria().stream().filter(Criterion::isOfRooms).allMatch(one -> isOf(one, room));
    }

    private boolean admits(Criterion criterion, Message message, @Nullable Room room) {
        return switch (criterion) {
            case Criterion.Sender sender -> sender.user().equals(message.senderId());
            case Criterion.SenderGallery sender -> sender.gallery().equals(message.galleryId());
            case Criterion.SenderNamed(var name) ->
                startsWord(name, message.firstName() + " " + message.lastName() + " " + galleryName(message, room));
            case Criterion.Kind(var type) -> type == message.messageType();
            case Criterion.OnlyNotes() -> false;
            case Criterion.Has(var holding) -> holding.isIn(message);
            case Criterion.First _, Criterion.Last _ -> isWithin(criterion, message.createdAt());
            case Criterion.OfPlate _, Criterion.OfVin _ -> isAbout(criterion, MessageSearch.textOf(message), room);
            case Criterion.Least _, Criterion.Most _ -> true;
            case Criterion.In _, Criterion.With _, Criterion.Brand _, Criterion.Model _, Criterion.Offer _ ->
                isOf(criterion, room);
        };
    }

    private boolean admits(Criterion criterion, Note note, @Nullable Room room) {
        return switch (criterion) {
            case Criterion.Sender sender -> sender.user().equals(note.authorId());
            case Criterion.SenderGallery sender -> sender.gallery().equals(own);
            case Criterion.SenderNamed(var name) -> startsWord(name, note.firstName() + " " + note.lastName());
            case Criterion.Kind _, Criterion.Has _ -> false;
            case Criterion.OnlyNotes() -> true;
            case Criterion.First _, Criterion.Last _ -> isWithin(criterion, note.createdAt());
            case Criterion.OfPlate _, Criterion.OfVin _ ->
                isAbout(criterion, Objects.requireNonNullElse(note.content(), ""), room);
            case Criterion.Least _, Criterion.Most _ -> true;
            case Criterion.In _, Criterion.With _, Criterion.Brand _, Criterion.Model _, Criterion.Offer _ ->
                isOf(criterion, room);
        };
    }

    private boolean isWithin(Criterion criterion, Instant at) {
        var day = LocalDate.ofInstant(at, zone);
        return switch (criterion) {
            case Criterion.First(var first) -> !day.isBefore(first);
            case Criterion.Last(var last) -> !day.isAfter(last);
            default -> true;
        };
    }

    /** The text says it, or it is the vehicle of the room. */
    private static boolean isAbout(Criterion criterion, String text, @Nullable Room room) {
        return switch (criterion) {
            case Criterion.OfPlate(var plate) -> {
                var sought = Plate.sought(plate).orElse("");
                yield says(text, sought) || (room != null && sought.equals(compact(room.vehiclePlate())));
            }
            case Criterion.OfVin(var number) ->
                says(text, ChassisNumber.sought(number).orElse(""));
            default -> true;
        };
    }

    private static boolean says(String text, String sought) {
        return SearchText.matches(new String[] {sought}, text);
    }

    private boolean isOf(Criterion criterion, @Nullable Room room) {
        if (room == null) {
            return false;
        }
        boolean first = room.galleryAId().equals(own);
        var other = first ? room.galleryBName() : room.galleryAName();
        return switch (criterion) {
            case Criterion.In(var name) ->
                startsWord(name, other)
                        || Plate.sought(name)
                                .filter(part -> compact(room.vehiclePlate()).contains(part))
                                .isPresent();
            case Criterion.With with -> with.gallery().equals(first ? room.galleryBId() : room.galleryAId());
            case Criterion.Brand(var name) -> startsWord(name, room.vehicleBrand());
            case Criterion.Model(var name) -> startsWord(name, room.vehicleModel());
            case Criterion.Offer(var state) ->
                room.offer() != null
                        && state.isOf(room.offer().status(), room.offer().version());
            default -> true;
        };
    }

    private static String galleryName(Message message, @Nullable Room room) {
        if (room == null) {
            return "";
        }
        return message.galleryId().equals(room.galleryAId()) ? room.galleryAName() : room.galleryBName();
    }

    private static String compact(@Nullable String plate) {
        return plate == null ? "" : Plate.sought(plate).orElse("");
    }

    /** Its words stand one after the other, the last at least begun. */
    private static boolean startsWord(String name, @Nullable String text) {
        return text != null && spaced(text).contains(spaced(name).stripTrailing());
    }

    private static String spaced(String text) {
        return " " + SearchText.folded(text).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    }
}
