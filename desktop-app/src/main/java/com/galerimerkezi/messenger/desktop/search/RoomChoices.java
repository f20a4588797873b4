package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the chats that this computer knows can be narrowed to, each once and in the order of the alphabet. */
final class RoomChoices {

    private final UserProfile me;
    private final Texts texts;
    private final Supplier<List<Room>> rooms;

    RoomChoices(UserProfile me, Texts texts, Supplier<List<Room>> rooms) {
        this.me = me;
        this.texts = texts;
        this.rooms = rooms;
    }

    Criterion.Sender myself() {
        return new Criterion.Sender(me.id(), texts.get("search.writer.me"));
    }

    /** Whose messages can be sought. */
    List<Criterion> writers() {
        var ours = new Criterion.SenderGallery(me.galleryId(), texts.get("search.writer.ours"));
        return Stream.<Criterion>concat(
                        Stream.of(myself(), ours),
                        galleries().stream().map(one -> new Criterion.SenderGallery(one.gallery(), one.name())))
                .toList();
    }

    List<Criterion.With> galleries() {
        return sorted(
                rooms.get().stream()
                        .map(room -> room.galleryAId().equals(me.galleryId())
                                ? with(room.galleryBId(), room.galleryBName())
                                : with(room.galleryAId(), room.galleryAName()))
                        .distinct(),
                Criterion.With::name);
    }

    private static Criterion.With with(GalleryId gallery, String name) {
        return new Criterion.With(gallery, name);
    }

    List<Criterion.Brand> brands() {
        return sorted(named(Room::vehicleBrand).map(Criterion.Brand::new), Criterion.Brand::name);
    }

    /** Of one brand, where one is chosen. */
    List<Criterion.Model> models(Optional<Criterion.Brand> brand) {
        var models = rooms.get().stream()
                .filter(room -> brand.filter(one -> !isOf(one, room)).isEmpty())
                .map(Room::vehicleModel)
                .filter(Objects::nonNull)
                .distinct();
        return sorted(models.map(Criterion.Model::new), Criterion.Model::name);
    }

    List<Criterion.OfPlate> plates() {
        return sorted(named(Room::vehiclePlate).map(Criterion.OfPlate::new), Criterion.OfPlate::plate);
    }

    private static boolean isOf(Criterion.Brand brand, Room room) {
        return room.vehicleBrand() != null
                && SearchText.folded(room.vehicleBrand()).startsWith(SearchText.folded(brand.name()));
    }

    private Stream<String> named(Function<Room, @Nullable String> name) {
        return rooms.get().stream().map(name).filter(Objects::nonNull).distinct();
    }

    private <T> List<T> sorted(Stream<T> choices, Function<T, String> name) {
        return choices.sorted(Comparator.comparing(name, Collator.getInstance(texts.locale())))
                .toList();
    }
}
