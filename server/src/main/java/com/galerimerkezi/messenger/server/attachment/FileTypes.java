package com.galerimerkezi.messenger.server.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** What bytes are, whatever anyone says, and which of that is let in. */
@Component
class FileTypes {

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
            "exe", "com", "bat", "cmd", "scr", "pif", "lnk", "js", "jse", "vbs", "vbe", "wsf", "hta", "jar", "msi",
            "ps1", "html", "htm", "xhtml", "svg", "svgz", "sh", "reg", "cpl", "dll");

    private static final Set<String> INLINE = Set.of("application/pdf");

    private final Tika tika = new Tika();

    String sniff(InputStream bytes, String name) throws IOException {
        return tika.detect(bytes, name);
    }

    boolean isRefused(String type, String name) {
        var lower = type.toLowerCase(Locale.ROOT);
        var dot = name.lastIndexOf('.');
        var ending =
                dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT).strip();
        return REFUSED.contains(baseOf(lower)) || REFUSED_NAMES.contains(ending);
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
        return parameters < 0 ? type : type.substring(0, parameters).strip();
    }
}
