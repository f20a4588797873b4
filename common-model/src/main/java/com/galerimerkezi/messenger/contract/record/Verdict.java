package com.galerimerkezi.messenger.contract.record;

import java.util.Optional;

/** What a record turned out to be. */
public sealed interface Verdict {

    /**
     * Nothing was changed since the server made it.
     *
     * @param removed entries whose words were deleted in the room, of which digest and hash are left
     * @param publicKey whose signature it carries; worth something once it is compared with the server's own
     */
    record Intact(RecordAbout about, long entries, long removed, String hash, String publicKey) implements Verdict {}

    /**
     * Something was changed.
     *
     * @param entry the first one that does not hold; 0 when each entry does, and what is round them does not
     */
    record Broken(long entry, Fault fault) implements Verdict {}

    /** No record, or a file that cannot be read to its end. */
    record Unreadable(String why) implements Verdict {}

    /** Why a record is broken. */
    enum Fault {
        /** The words, or what came along with them, are not what was sent. */
        CONTENT,
        /** Time, sender or hash do not follow from the entry before. */
        HASH,
        /** Another entry should stand here. */
        ORDER,
        /** The words are missing, and nobody deleted them. */
        CONTENT_MISSING,
        /** An entry that is written as no entry is. */
        FORM,
        FILE,
        FILE_MISSING,
        FOREIGN_FILE,
        /** The head, or the whole, was made anew: the signature is of another record. */
        SIGNATURE,
        /** Signed well, by somebody else. */
        KEY,
        /** The record inside holds, the pages that are seen were changed. */
        PAGES
    }

    default Optional<Intact> intact() {
        return this instanceof Intact intact ? Optional.of(intact) : Optional.empty();
    }
}
