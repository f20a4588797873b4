package com.galerimerkezi.messenger.server.platform;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failpoints that are switched on. */
final class ArmedFailpoints implements Failpoints {

    private static final Logger LOG = LoggerFactory.getLogger(ArmedFailpoints.class);

    private static final Pattern ONE =
            Pattern.compile("(?<point>[a-z-]+)=(?<action>kill9|throw|pause:(?<millis>\\d{1,6}))(@(?<turn>\\d{1,6}))?");
    private static final int KILLED = 137;

    private final Map<Point, Armed> armed = new EnumMap<>(Point.class);

    ArmedFailpoints(String text) {
        for (var one : text.split(",", -1)) {
            var match = ONE.matcher(one.strip());
            if (!match.matches()) {
                throw problem(one);
            }
            armed.put(pointIn(match), new Armed(actionIn(match), turnIn(match), new AtomicInteger()));
        }
        LOG.warn("Failpoints are on: {}", text);
    }

    @Override
    public void hit(Point point) {
        var here = armed.get(point);
        if (here != null && here.isDue()) {
            here.action.run();
        }
    }

    private static Point pointIn(Matcher match) {
        return Arrays.stream(Point.values())
                .filter(point -> point.text().equals(match.group("point")))
                .findFirst()
                .orElseThrow(() -> problem(match.group()));
    }

    private static Runnable actionIn(Matcher match) {
        @Nullable String millis = match.group("millis");
        if (millis != null) {
            var pause = Duration.ofMillis(Long.parseLong(millis));
            return () -> LockSupport.parkNanos(pause.toNanos());
        }
        return match.group("action").equals("throw") ? ArmedFailpoints::fail : ArmedFailpoints::die;
    }

    private static int turnIn(Matcher match) {
        @Nullable String turn = match.group("turn");
        return turn == null ? 0 : Integer.parseInt(turn);
    }

    private static void fail() {
        throw new IllegalStateException("a failpoint");
    }

    /** No shutdown hook runs: what the disk has is all that is left. */
    private static void die() {
        Runtime.getRuntime().halt(KILLED);
    }

    private static StartupProblem problem(String text) {
        return new StartupProblem(PROPERTY + " names no failpoint: " + text);
    }

    /** Due at one turn alone, or, when that is 0, at every one. */
    private record Armed(Runnable action, int turn, AtomicInteger turns) {
        boolean isDue() {
            return turn == 0 || turns.incrementAndGet() == turn;
        }
    }
}
