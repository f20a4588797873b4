package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an owner sees of the gallery's work in a period; open and waiting rooms are as they are now.
 *
 * @param waiting of the open rooms those that wait for an answer, by how long
 * @param wonValues agreed amounts by currency
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record TeamReport(
        Instant from,
        Instant to,
        long openRooms,
        Map<WaitingBand, Long> waiting,
        ResponseTimes firstResponses,
        ResponseTimes responses,
        List<OfferFigures> offers,
        long won,
        long lost,
        Map<String, BigDecimal> wonValues,
        Map<LossReason, Long> lossReasons,
        List<ColleagueFigures> colleagues,
        List<BrandFigures> brands) {

    public TeamReport {
        waiting = Map.copyOf(waiting);
        offers = List.copyOf(offers);
        wonValues = Map.copyOf(wonValues);
        lossReasons = Map.copyOf(lossReasons);
        colleagues = List.copyOf(colleagues);
        brands = List.copyOf(brands);
    }
}
