package com.galerimerkezi.messenger.server.attachment;

/** Bytes in the store, whichever files are made of them. */
record StoredObject(String key, String sha256, long size) {}
