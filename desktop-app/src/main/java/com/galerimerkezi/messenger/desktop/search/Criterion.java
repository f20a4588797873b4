package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.search.Holding;
import com.galerimerkezi.messenger.contract.search.OfferState;
import java.time.LocalDate;

/** One thing that a search asks for besides its words; each is a chip that can be taken away. */
sealed interface Criterion {

    /** Of one slot there is one: a second takes the first one's place. */
    default Object slot() {
        return switch (this) {
            case Sender _, SenderGallery _, SenderNamed _ -> Sender.class;
            case Kind _, OnlyNotes _ -> Kind.class;
            case In _, With _ -> In.class;
            case Has has -> has;
            case First _, Last _, OfPlate _, OfVin _, Least _, Most _, Brand _, Model _, Offer _ -> getClass();
        };
    }

    /** Whether it says which chats are searched, and so nothing within one. */
    default boolean isOfRooms() {
        return switch (this) {
            case In _, With _, Brand _, Model _, Offer _ -> true;
            case Sender _, SenderGallery _, SenderNamed _, Kind _, OnlyNotes _, Has _ -> false;
            case First _, Last _, OfPlate _, OfVin _, Least _, Most _ -> false;
        };
    }

    /** Whether the server searches by it without any word. */
    default boolean standsAlone() {
        return switch (this) {
            case In _, With _, Brand _, Model _, Offer _, Has _, OfPlate _, OfVin _, Least _, Most _ -> true;
            case Sender _, SenderGallery _, SenderNamed _, Kind _, OnlyNotes _, First _, Last _ -> false;
        };
    }

    record Sender(UserId user, String name) implements Criterion {}

    /** Everybody of one gallery. */
    record SenderGallery(GalleryId gallery, String name) implements Criterion {}

    /** Whoever is called so, or whose gallery is. */
    record SenderNamed(String name) implements Criterion {}

    record Kind(MessageType type) implements Criterion {}

    /** Internal notes of the own gallery, no messages. */
    record OnlyNotes() implements Criterion {}

    /** Included, as the last day is. */
    record First(LocalDate day) implements Criterion {}

    record Last(LocalDate day) implements Criterion {}

    record Has(Holding holding) implements Criterion {}

    /** As it was typed. */
    record OfPlate(String plate) implements Criterion {}

    record OfVin(String number) implements Criterion {}

    /** Whole units. */
    record Least(long amount) implements Criterion {}

    record Most(long amount) implements Criterion {}

    /** Chats with whichever gallery is called so, or about a vehicle with such a plate. */
    record In(String name) implements Criterion {}

    record With(GalleryId gallery, String name) implements Criterion {}

    record Brand(String name) implements Criterion {}

    record Model(String name) implements Criterion {}

    record Offer(OfferState state) implements Criterion {}
}
