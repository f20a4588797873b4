package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A slot of a vehicle's document pack, empty or filled; a pack lists all of them.
 *
 * @param validUntil the last day on which an expertise report counts; null where no law sets one
 * @param withheld filed, and not for the caller: its file is not told. Papers that name a person are read by whoever has an open
 *     offer or the vehicle itself (addition)
 * @param exemption why no expertise report is needed; only while the state is {@code exempt}
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record VehicleDocument(
        DocumentSlot slot,
        DocumentState state,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable ExemptionReason exemption,
        @Nullable FileId fileId,
        @Nullable String fileUrl,
        @Nullable String fileName,
        @Nullable Long fileSize,
        @Nullable String fileType,
        boolean withheld) {}
