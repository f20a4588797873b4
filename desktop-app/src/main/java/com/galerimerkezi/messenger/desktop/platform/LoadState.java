package com.galerimerkezi.messenger.desktop.platform;

/** How far a list is that comes from the server. */
public enum LoadState {
    LOADING,
    READY,
    FAILED
}
