package com.galerimerkezi.messenger.desktop.settings;

import java.util.Comparator;
import java.util.List;

/** How large everything is drawn: one of a few steps. */
public record Zoom(int percent) {

    public static final List<Zoom> STEPS = List.of(
            new Zoom(80),
            new Zoom(90),
            new Zoom(100),
            new Zoom(110),
            new Zoom(125),
            new Zoom(150),
            new Zoom(175),
            new Zoom(200));
    public static final Zoom ACTUAL = new Zoom(100);

    /** The step that comes closest. */
    public static Zoom of(int percent) {
        return STEPS.stream()
                .min(Comparator.comparingInt(step -> Math.abs(step.percent - percent)))
                .orElse(ACTUAL);
    }

    public Zoom larger() {
        return STEPS.stream().filter(step -> step.percent > percent).findFirst().orElse(STEPS.getLast());
    }

    public Zoom smaller() {
        return STEPS.reversed().stream()
                .filter(step -> step.percent < percent)
                .findFirst()
                .orElse(STEPS.getFirst());
    }

    public double factor() {
        return percent / 100.0;
    }
}
