package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** What one of the staff has done; open rooms are those that are assigned now. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ColleagueFigures(
        UserId userId,
        String firstName,
        String lastName,
        long openRooms,
        long messages,
        ResponseTimes responses,
        long won,
        long lost) {}
