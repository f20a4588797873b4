package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * How many rooms an announcement would reach, or has reached.
 *
 * @param galleryCount different galleries behind these rooms
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Announcement(int roomCount, int galleryCount) {}
