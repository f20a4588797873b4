package com.galerimerkezi.messenger.server.demo;

/** Somebody of the demo who can sign in. */
public record DemoAccount(String email, String password, String firstName, String lastName, String galleryName) {}
