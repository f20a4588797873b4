package com.galerimerkezi.messenger.desktop.sync;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices what makes a line stale without cutting it: the computer slept, or another network took over. Nobody then
 * waits until the silence is long enough.
 */
public final class LineWatch implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(LineWatch.class);
    private static final Duration TICK = Duration.ofSeconds(3);

    /** A tick that came so late was slept through. */
    private static final Duration SLEPT = Duration.ofSeconds(12);

    private final Clock clock;
    private final Supplier<Set<String>> networks;
    private final Runnable stale;
    private Instant lastTick;
    private Set<String> lastNetworks;

    public LineWatch(Clock clock, Runnable stale) {
        this(clock, LineWatch::networksOfThisComputer, stale);
    }

    LineWatch(Clock clock, Supplier<Set<String>> networks, Runnable stale) {
        this.clock = clock;
        this.networks = networks;
        this.stale = stale;
        this.lastTick = clock.instant();
        this.lastNetworks = networks.get();
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                TimeUnit.MILLISECONDS.sleep(TICK.toMillis());
                tick();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    void tick() {
        var now = clock.instant();
        var present = networks.get();
        boolean slept = Duration.between(lastTick, now).compareTo(SLEPT) > 0;
        boolean moved = !present.equals(lastNetworks);
        lastTick = now;
        lastNetworks = present;
        if (slept || moved) {
            LOG.info("The line may be stale: {}", slept ? "the computer slept" : "the network changed");
            stale.run();
        }
    }

    /** The addresses by which others are reached. */
    private static Set<String> networksOfThisComputer() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(LineWatch::isUp)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (SocketException none) {
            return Set.of();
        }
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp();
        } catch (SocketException gone) {
            return false;
        }
    }
}
