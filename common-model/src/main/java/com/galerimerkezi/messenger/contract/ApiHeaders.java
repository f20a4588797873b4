package com.galerimerkezi.messenger.contract;

/** Header names beyond HTTP's own. */
public final class ApiHeaders {

    public static final String GALLERY_ID = "x-gallery-id";
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    public static final String IDEMPOTENT_REPLAYED = "Idempotent-Replayed";
    /** Of a webhook's delivery. */
    public static final String EVENT_ID = "Galeri-Event-Id";

    public static final String SIGNATURE = "Galeri-Signature";
    public static final String TUS_RESUMABLE = "Tus-Resumable";
    public static final String TUS_VERSION = "Tus-Version";
    public static final String TUS_EXTENSION = "Tus-Extension";
    public static final String TUS_MAX_SIZE = "Tus-Max-Size";
    public static final String TUS_CHECKSUM_ALGORITHM = "Tus-Checksum-Algorithm";
    public static final String UPLOAD_OFFSET = "Upload-Offset";
    public static final String UPLOAD_LENGTH = "Upload-Length";
    public static final String UPLOAD_METADATA = "Upload-Metadata";
    public static final String UPLOAD_CHECKSUM = "Upload-Checksum";
    public static final String UPLOAD_EXPIRES = "Upload-Expires";

    private ApiHeaders() {}
}
