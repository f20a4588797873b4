package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * How a gallery wants its team to work.
 *
 * @param hidesPresence other galleries do not see who is there and who was last, and this one does not see theirs
 * @param hidesReceipts other galleries do not see what is read here, and this one does not see what is read there
 * @param onlyAssigneeSends in a room that is assigned nobody else writes, but owners
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record TeamOptions(boolean onlyAssigneeSends, boolean hidesPresence, boolean hidesReceipts) {

    public static final TeamOptions USUAL = new TeamOptions(false, false, false);

    public TeamOptions withOnlyAssigneeSends(boolean only) {
        return new TeamOptions(only, hidesPresence, hidesReceipts);
    }

    public TeamOptions withPresence(boolean shown) {
        return new TeamOptions(onlyAssigneeSends, !shown, hidesReceipts);
    }

    public TeamOptions withReceipts(boolean shown) {
        return new TeamOptions(onlyAssigneeSends, hidesPresence, !shown);
    }
}
