package com.galerimerkezi.messenger.server.audit;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.UserId;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done.
 *
 * @param gallery whose owner reads of it; null: the operator alone
 * @param subject whom it was done to, where that is another person
 */
public record AuditEvent(
        @Nullable GalleryId gallery,
        @Nullable UserId actor,
        AuditAction action,
        @Nullable UserId subject,
        Map<String, String> details) {

    public AuditEvent {
        details = Map.copyOf(details);
    }

    public static AuditEvent of(GalleryId gallery, UserId actor, AuditAction action) {
        return new AuditEvent(gallery, actor, action, null, Map.of());
    }

    public AuditEvent to(UserId person) {
        return new AuditEvent(gallery, actor, action, person, details);
    }

    /** Null is left out. */
    public AuditEvent with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new TreeMap<>(details);
        more.put(name, value.toString());
        return new AuditEvent(gallery, actor, action, subject, more);
    }
}
