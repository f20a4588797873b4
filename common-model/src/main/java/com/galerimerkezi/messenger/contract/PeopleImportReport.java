package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.galerimerkezi.messenger.contract.ImportReport.Result;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import of staff did, or would do, line by line.
 *
 * @param ignoredColumns headings that mean nothing here
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record PeopleImportReport(
        boolean dryRun,
        int created,
        int changed,
        int unchanged,
        int refused,
        List<String> ignoredColumns,
        List<Line> lines) {

    public PeopleImportReport {
        ignoredColumns = List.copyOf(ignoredColumns);
        lines = List.copyOf(lines);
    }

    /**
     * One line of the file.
     *
     * @param number the first line of the file is 1
     * @param code with which somebody new chooses a password; it cannot be read again
     * @param problems of a refused line, by field
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Line(
            long number,
            Result result,
            @Nullable UserId userId,
            String name,
            String email,
            @Nullable String code,
            Map<String, String> problems) {

        public Line {
            problems = Map.copyOf(problems);
        }
    }
}
