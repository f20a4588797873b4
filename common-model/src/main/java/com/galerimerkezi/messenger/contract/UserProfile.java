package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** Who is signed in, and for which gallery. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record UserProfile(
        UserId id,
        String firstName,
        String lastName,
        String email,
        Role role,
        GalleryId galleryId,
        String galleryName) {}
