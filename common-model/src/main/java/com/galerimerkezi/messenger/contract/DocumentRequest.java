package com.galerimerkezi.messenger.contract;

import java.time.LocalDate;

/**
 * Lays a file into a slot of the vehicle's document pack.
 *
 * @param fileId an own gallery's upload
 * @param issuedOn the day that stands on the paper, not after today
 */
public record DocumentRequest(FileId fileId, LocalDate issuedOn) {}
