package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import of vehicles did, or would do, line by line (addition).
 *
 * @param ignoredColumns headings that mean nothing here
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ImportReport(
        boolean dryRun,
        int created,
        int changed,
        int unchanged,
        int refused,
        List<String> ignoredColumns,
        List<Line> lines) {

    public ImportReport {
        ignoredColumns = List.copyOf(ignoredColumns);
        lines = List.copyOf(lines);
    }

    public enum Result {
        @JsonProperty("created")
        CREATED,
        @JsonProperty("changed")
        CHANGED,
        @JsonProperty("unchanged")
        UNCHANGED,
        @JsonProperty("refused")
        REFUSED
    }

    /**
     * One line of the file.
     *
     * @param number the first line of the file is 1
     * @param vehicleId null where there is none yet
     * @param problems of a refused line, by field
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Line(
            long number, Result result, @Nullable VehicleId vehicleId, String title, Map<String, String> problems) {

        public Line {
            problems = Map.copyOf(problems);
        }
    }
}
