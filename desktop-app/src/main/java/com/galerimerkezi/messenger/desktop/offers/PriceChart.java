package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OfferStep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/** The amounts over time: round ones are ours, square ones the other side's; the broken line is the price asked. */
final class PriceChart extends Region {

    private static final double HEIGHT = 96;
    private static final double EDGE = 10;
    private static final double POINT = 4.5;
    private static final int FINE = 10_000;

    private final List<OfferStep> amounts;
    private final GalleryId mine;
    private final @Nullable BigDecimal asked;
    private final BigDecimal lowest;
    private final BigDecimal highest;

    /** The steps are those that named an amount, oldest first. */
    PriceChart(List<OfferStep> amounts, GalleryId mine, @Nullable BigDecimal asked, String spoken) {
        this.amounts = amounts;
        this.mine = mine;
        this.asked = asked;
        var values = new ArrayList<BigDecimal>();
        amounts.forEach(step -> values.add(valueOf(step)));
        if (asked != null) {
            values.add(asked);
        }
        lowest = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        highest = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        getStyleClass().add("price-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    private static BigDecimal valueOf(OfferStep step) {
        return step.amount() == null ? BigDecimal.ZERO : step.amount();
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        if (asked != null) {
            var line = new Line(EDGE, yOf(partOf(asked)), getWidth() - EDGE, yOf(partOf(asked)));
            line.getStyleClass().add("asked");
            getChildren().add(line);
        }
        var path = new Polyline();
        path.getStyleClass().add("path");
        getChildren().add(path);
        for (int i = 0; i < amounts.size(); i++) {
            double x = xOf(i);
            double y = yOf(partOf(valueOf(amounts.get(i))));
            if (i > 0) {
                // an amount holds until the next one is named
                path.getPoints().addAll(x, yOf(partOf(valueOf(amounts.get(i - 1)))));
            }
            path.getPoints().addAll(x, y);
            getChildren().add(point(amounts.get(i), x, y));
        }
    }

    private Shape point(OfferStep step, double x, double y) {
        boolean ours = step.galleryId().equals(mine);
        Shape point = ours ? new Circle(x, y, POINT) : new Rectangle(x - POINT, y - POINT, 2 * POINT, 2 * POINT);
        point.getStyleClass().addAll("point", ours ? "ours" : "theirs");
        return point;
    }

    /** By time; steps within seconds would lie on each other, so half of the width is shared out evenly. */
    private double xOf(int index) {
        double room = getWidth() - 2 * EDGE;
        if (amounts.size() < 2) {
            return EDGE + room / 2;
        }
        double even = (double) index / (amounts.size() - 1);
        var first = amounts.getFirst().createdAt();
        long all = Duration.between(first, amounts.getLast().createdAt()).toMillis();
        long here = Duration.between(first, amounts.get(index).createdAt()).toMillis();
        double timed = all == 0 ? even : (double) here / all;
        return EDGE + room * (even + timed) / 2;
    }

    private static double yOf(int part) {
        return HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * part / FINE;
    }

    /** Where an amount lies between the lowest and the highest one. */
    private int partOf(BigDecimal amount) {
        var span = highest.subtract(lowest);
        return span.signum() == 0
                ? FINE / 2
                : amount.subtract(lowest)
                        .multiply(BigDecimal.valueOf(FINE))
                        .divide(span, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
