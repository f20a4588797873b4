package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.DocumentState;
import com.galerimerkezi.messenger.contract.ExemptionReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** For how long an expertise report counts, and which vehicles need none: the numbers are settings, for laws change. */
record ExpertiseLaw(int validDays, int exemptOverYears, int exemptOverKm) {

    /** The day of issue is not one of the days. */
    LocalDate validUntil(LocalDate issuedOn) {
        return issuedOn.plusDays(validDays);
    }

    /** What is exactly as old, or has been driven exactly as far, still needs one. */
    @Nullable
    ExemptionReason exemption(@Nullable Integer modelYear, @Nullable Integer mileageKm, LocalDate today) {
        if (modelYear != null && today.getYear() - modelYear > exemptOverYears) {
            return ExemptionReason.AGE;
        }
        return mileageKm != null && mileageKm > exemptOverKm ? ExemptionReason.MILEAGE : null;
    }

    /** Of a vehicle that is not exempt. */
    DocumentState stateOf(@Nullable LocalDate issuedOn, LocalDate today) {
        if (issuedOn == null) {
            return DocumentState.MISSING;
        }
        return today.isAfter(validUntil(issuedOn)) ? DocumentState.EXPIRED : DocumentState.VALID;
    }
}
