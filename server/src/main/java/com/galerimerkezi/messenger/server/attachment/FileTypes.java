package com.galerimerkezi.messenger.server.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/** What bytes are, whatever anyone says, and which of that is let in. */
@Component
class FileTypes {

    /** As sniffed; what dealers send each other, and nothing that a computer would run. */
    private static final Set<String> ALLOWED = Set.of(
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/webp",
            "image/bmp",
            "image/x-ms-bmp",
            "image/tiff",
            "image/heic",
            "image/heif",
            "image/avif",
            "audio/mpeg",
            "audio/mp4",
            "audio/x-m4a",
            "audio/ogg",
            "audio/opus",
            "audio/vorbis",
            "audio/speex",
            "audio/flac",
            "audio/x-flac",
            "audio/x-oggflac",
            "audio/vnd.wave",
            "audio/x-wav",
            "audio/wav",
            "audio/aac",
            "audio/x-aac",
            "audio/amr",
            "audio/3gpp",
            "audio/webm",
            "audio/x-matroska",
            "audio/x-ms-wma",
            "video/mp4",
            "video/x-m4v",
            "video/quicktime",
            "video/webm",
            "video/ogg",
            "video/theora",
            "video/x-matroska",
            "video/x-msvideo",
            "video/3gpp",
            "video/3gpp2",
            "video/mpeg",
            "video/x-ms-wmv",
            "application/mp4",
            "application/ogg",
            "application/x-matroska",
            "application/pdf",
            "application/rtf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/x-tika-msoffice",
            "application/x-tika-ooxml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "application/zip",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/gzip",
            "application/json",
            "application/xml",
            "text/plain",
            "text/csv",
            "text/tab-separated-values",
            "text/calendar",
            "text/vcard",
            "text/x-vcard",
            "message/rfc822");

    /** Named by a client before a byte is sent. */
    private static final Set<String> REFUSED = Set.of(
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml",
            "application/javascript",
            "text/javascript",
            "application/x-msdownload",
            "application/x-dosexec",
            "application/vnd.microsoft.portable-executable",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/x-msi",
            "application/x-ms-installer",
            "application/x-bat",
            "application/x-sh",
            "application/x-shellscript",
            "application/java-archive",
            "application/java-vm",
            "application/hta",
            "application/x-ms-shortcut",
            "application/x-vbscript");

    private static final Set<String> REFUSED_NAMES = Set.of(
            "exe",
            "com",
            "bat",
            "cmd",
            "scr",
            "pif",
            "lnk",
            "js",
            "jse",
            "vbs",
            "vbe",
            "wsf",
            "hta",
            "jar",
            "msi",
            "ps1",
            "html",
            "htm",
            "xhtml",
            "svg",
            "svgz",
            "sh",
            "reg",
            "cpl",
            "dll",
            "docm",
            "xlsm",
            "pptm",
            "url",
            "desktop",
            "apk",
            "iso",
            "img",
            "vhd",
            "vhdx",
            "chm",
            "mht",
            "mhtml",
            // what Windows opens to ask another computer, or to change itself
            "library-ms",
            "searchconnector-ms",
            "settingcontent-ms",
            "appref-ms",
            "application",
            "scf",
            "rdp",
            "iqy",
            "slk",
            "theme",
            "themepack",
            "diagcab",
            "xll",
            "ps2",
            "psm1",
            "vb",
            "wsh",
            "msc",
            "msp",
            "gadget");

    private static final int HEAD = 64 * 1024;
    private static final int OGG_PACKET = 28;
    private static final List<String> OGG_SOUNDS = List.of("OpusHead", "\u0001vorbis", "Speex   ", "\u007fFLAC");

    private static final Set<String> INLINE = Set.of("application/pdf", "application/mp4", "application/ogg");

    private final Tika tika = new Tika();

    /** A name only tells more of what the bytes are known to be; bytes of which nothing is known it makes nothing of. */
    String sniff(InputStream bytes, String name) throws IOException {
        var head = bytes.readNBytes(HEAD);
        if (isOgg(head)) {
            return oggType(head);
        }
        var known = tika.detect(head);
        return known.equals(MimeTypes.OCTET_STREAM) ? known : tika.detect(head, name);
    }

    private static boolean isOgg(byte[] head) {
        return startsWith(head, 0, "OggS");
    }

    /** By what its first packet begins with: an ending tells neither sound from film nor Opus from Vorbis. */
    private static String oggType(byte[] head) {
        if (startsWith(head, OGG_PACKET, "\u0080theora") || startsWith(head, OGG_PACKET, "fishead")) {
            return "video/ogg";
        }
        boolean isSound = OGG_SOUNDS.stream().anyMatch(sound -> startsWith(head, OGG_PACKET, sound));
        return isSound ? "audio/ogg" : "application/ogg";
    }

    private static boolean startsWith(byte[] bytes, int offset, String text) {
        var wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= offset + wanted.length
                && Arrays.equals(bytes, offset, offset + wanted.length, wanted, 0, wanted.length);
    }

    /** By what a client says, before there is anything to look at. */
    boolean isRefused(String declared, String name) {
        var dot = name.lastIndexOf('.');
        var ending =
                dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT).strip();
        return REFUSED.contains(baseOf(declared)) || REFUSED_NAMES.contains(ending);
    }

    boolean isAllowed(String sniffed) {
        return ALLOWED.contains(baseOf(sniffed));
    }

    /** Only what a viewer cannot be made to run. */
    boolean mayBeInline(String type) {
        return !type.contains("svg")
                && (type.startsWith("image/")
                        || type.startsWith("audio/")
                        || type.startsWith("video/")
                        || INLINE.contains(type));
    }

    private static String baseOf(String type) {
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }
}
