package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.FileId;

/** Where on this server a file is found. */
final class FilePaths {

    private FilePaths() {}

    static String of(FileId id) {
        return path(ApiPaths.FILE, id);
    }

    static String bytes(FileId id) {
        return path(ApiPaths.FILE_BYTES, id);
    }

    static String content(FileId id) {
        return path(ApiPaths.FILE_CONTENT, id);
    }

    private static String path(String template, FileId id) {
        return "/" + template.replace("{id}", id.toString());
    }
}
