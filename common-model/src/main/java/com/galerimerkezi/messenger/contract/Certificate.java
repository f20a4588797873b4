package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;

/**
 * What a gallery states of its authorisation certificate (addition).
 *
 * @param validUntil its last day
 * @param verified whether the server's operator has seen it
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Certificate(String number, LocalDate validUntil, boolean verified) {}
