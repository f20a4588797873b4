package com.galerimerkezi.messenger.desktop.text;

/** Where a stretch of a message leads: a page of the web, or a place in this program. Nothing else is a link. */
public sealed interface Link permits WebLink, DeepLink {

    /** As it is copied. */
    String address();
}
