package com.galerimerkezi.messenger.desktop.options;

/**
 * What this program is made of.
 *
 * @param inSoftware nothing is drawn by the graphics card
 * @param cardFailed why that is so, unless it was asked for
 * @param tryCardAgain at the next start
 */
public record About(
        String version, String java, String javafx, boolean inSoftware, boolean cardFailed, Runnable tryCardAgain) {}
