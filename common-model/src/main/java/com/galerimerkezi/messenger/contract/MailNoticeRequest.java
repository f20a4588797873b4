package com.galerimerkezi.messenger.contract;

/** Whether the caller wants to be told by mail. */
public record MailNoticeRequest(Boolean enabled) {}
