package com.galerimerkezi.messenger.contract;

/** {@code available} releases a reservation, {@code sold} ends every open offer; {@code reserved} comes of an accepted offer alone. */
public record VehicleStatusRequest(VehicleStatus status) {}
