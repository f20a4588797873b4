package com.galerimerkezi.messenger.desktop.offers;

import javafx.css.PseudoClass;

/** States of offers that the style sheet knows. */
final class OfferStyles {

    /** The amount was understood. */
    static final PseudoClass CERTAIN = PseudoClass.getPseudoClass("certain");

    /** Another amount took its place. */
    static final PseudoClass SUPERSEDED = PseudoClass.getPseudoClass("superseded");

    /** Our side is to answer. */
    static final PseudoClass OURS = PseudoClass.getPseudoClass("ours");

    /** The offer led to a deal. */
    static final PseudoClass AGREED = PseudoClass.getPseudoClass("agreed");

    /** The offer ended without a deal. */
    static final PseudoClass ENDED = PseudoClass.getPseudoClass("ended");

    /** Little time is left. */
    static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");

    private OfferStyles() {}
}
