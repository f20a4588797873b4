package com.galerimerkezi.messenger.contract;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is missing stays as it is. */
public record TeamOptionsRequest(
        @Nullable Boolean onlyAssigneeSends,
        @Nullable Boolean hidesPresence,
        @Nullable Boolean hidesReceipts) {

    public static TeamOptionsRequest of(TeamOptions all) {
        return new TeamOptionsRequest(all.onlyAssigneeSends(), all.hidesPresence(), all.hidesReceipts());
    }

    /** What it makes of those that there are. */
    public TeamOptions in(TeamOptions now) {
        return new TeamOptions(
                Objects.requireNonNullElse(onlyAssigneeSends, now.onlyAssigneeSends()),
                Objects.requireNonNullElse(hidesPresence, now.hidesPresence()),
                Objects.requireNonNullElse(hidesReceipts, now.hidesReceipts()));
    }
}
