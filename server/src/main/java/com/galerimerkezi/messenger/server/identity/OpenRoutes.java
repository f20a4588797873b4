package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ApiPaths;
import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The few routes that ask for no caller. A file's content has a signed query: its route itself asks who wrote it. */
public final class OpenRoutes {

    private static final Set<String> ROUTES = Set.of(
            ApiPaths.LOGIN,
            ApiPaths.REFRESH,
            ApiPaths.ENTRY,
            ApiPaths.ENTER,
            ApiPaths.SERVER,
            ApiPaths.LIVE,
            ApiPaths.READY,
            ApiPaths.FILE_CONTENT);

    private static final List<PathPattern> PATTERNS = ROUTES.stream()
            .map(route -> PathPatternParser.defaultInstance.parse("/" + route))
            .toList();

    private OpenRoutes() {}

    static boolean match(PathContainer path) {
        return PATTERNS.stream().anyMatch(pattern -> pattern.matches(path));
    }

    /** As it is mapped. */
    public static boolean contains(String route) {
        return ROUTES.contains(route.substring(1));
    }
}
