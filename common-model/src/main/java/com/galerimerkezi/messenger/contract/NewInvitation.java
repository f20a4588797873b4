package com.galerimerkezi.messenger.contract;

/** An invitation with its code, which cannot be read again. */
public record NewInvitation(Invitation invitation, String code) {}
