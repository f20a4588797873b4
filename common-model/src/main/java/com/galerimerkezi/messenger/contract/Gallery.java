package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** A dealership that can be written to. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Gallery(GalleryId id, String name, String city, boolean isSupport) {}
