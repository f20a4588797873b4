package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.RoomId;

/** Up to which message of the sending gallery a room has reached the other one. */
record Delivered(RoomId room, GalleryId sender, long seq) {}
