package com.galerimerkezi.messenger.contract;

/** Says by hand whose answer a room waits for. */
public record StatusRequest(RoomStatus status) {}
