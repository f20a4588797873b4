package com.galerimerkezi.messenger.server.room;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.contract.VehicleId;
import org.jspecify.annotations.Nullable;

/** What a room is about and whom it joins: of each there is one room. */
record Subject(
        RoomType type, @Nullable OfferId offer, @Nullable VehicleId vehicle, GalleryId galleryA, GalleryId galleryB) {}
