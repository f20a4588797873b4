package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.desktop.team.LabelChip;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The usual filters as chips, all of them in a menu; a chip that does not fit is in the menu alone. */
final class RoomFilterBar extends Region {

    private static final double BETWEEN = 4;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final List<RoomFilter> USUAL = List.of(RoomFilter.ALL, RoomFilter.UNREAD, RoomFilter.WAITING);

    private final RoomListViewModel model;
    private final Texts texts;
    private final List<Chip> chips = new ArrayList<>();
    private final Map<RoomFilter, RadioMenuItem> items = new EnumMap<>(RoomFilter.class);
    private final MenuButton menu = new MenuButton();
    private final List<MenuItem> filters;

    private record Chip(RoomFilter filter, ToggleButton button) {}

    RoomFilterBar(RoomListViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("filters");
        getStyleClass().add("filters");
        USUAL.forEach(this::addChip);
        for (var filter : RoomFilter.values()) {
            addItem(filter);
        }
        filters = List.copyOf(menu.getItems());
        model.onLabels(this::addLabels);
        model.label().subscribe(this::addLabels);
        addLabels();
        menu.setId("more-filters");
        menu.getStyleClass().add("filter-chip");
        menu.setTooltip(new Tooltip(texts.get("rooms.filter.hint")));
        getChildren().add(menu);
        model.filter().subscribe(this::show);
        model.counts().subscribe(this::show);
        show();
    }

    private void addChip(RoomFilter filter) {
        var chip = new ToggleButton();
        chip.setId("filter-" + filter.name());
        chip.getStyleClass().add("filter-chip");
        chip.setOnAction(_ -> choose(filter));
        chips.add(new Chip(filter, chip));
        getChildren().add(chip);
    }

    private void addItem(RoomFilter filter) {
        var item = new RadioMenuItem();
        item.setId("filter-item-" + filter.name());
        item.setOnAction(_ -> choose(filter));
        items.put(filter, item);
        menu.getItems().add(item);
    }

    /** Below the filters; the one that is chosen goes by a second choice. */
    private void addLabels() {
        menu.getItems().setAll(filters);
        if (model.labels().isEmpty()) {
            return;
        }
        menu.getItems().add(new SeparatorMenuItem());
        for (var label : model.labels()) {
            var item = new CheckMenuItem(label.name(), LabelChip.dot(label.colour()));
            item.setMnemonicParsing(false);
            item.setId("filter-label-" + label.id());
            item.setSelected(label.id().equals(model.label().get()));
            item.setOnAction(_ -> model.label().set(item.isSelected() ? label.id() : null));
            menu.getItems().add(item);
        }
    }

    /** A second press leaves the choice as it is. */
    private void choose(RoomFilter filter) {
        model.filter().set(filter);
        show();
    }

    private void show() {
        chips.forEach(chip -> {
            chip.button().setText(nameOf(chip.filter()));
            chip.button().setSelected(chip.filter() == model.filter().get());
        });
        items.forEach((filter, item) -> {
            item.setText(nameOf(filter));
            item.setSelected(filter == model.filter().get());
        });
        requestLayout();
    }

    /** Of all and of the closed ones nobody needs to know how many there are. */
    private String nameOf(RoomFilter filter) {
        var name = texts.get(filter.textKey());
        long count = model.counts().get().getOrDefault(filter, 0L);
        return count == 0 || filter == RoomFilter.ALL || filter == RoomFilter.CLOSED ? name : name + " " + count;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + menu.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        int shown = USUAL.size();
        nameMenu(shown);
        while (shown > 1 && widthOf(shown) > room) {
            nameMenu(--shown);
        }
        double x = snappedLeftInset();
        for (var part : parts(shown)) {
            double width = Math.min(snapSizeX(part.prefWidth(-1)), Math.max(0, snappedLeftInset() + room - x));
            part.resizeRelocate(x, snappedTopInset(), width, snapSizeY(part.prefHeight(-1)));
            x += width + BETWEEN;
        }
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).button().setVisible(i < shown);
        }
    }

    /** What is chosen can always be read. */
    private void nameMenu(int shown) {
        var filter = model.filter().get();
        boolean elsewhere = USUAL.subList(0, shown).contains(filter);
        var text = elsewhere ? texts.get("rooms.filter.more") : nameOf(filter);
        if (!text.equals(menu.getText())) {
            menu.setText(text);
        }
        menu.pseudoClassStateChanged(CHOSEN, !elsewhere);
    }

    private double widthOf(int shown) {
        return parts(shown).stream()
                        .mapToDouble(part -> snapSizeX(part.prefWidth(-1)) + BETWEEN)
                        .sum()
                - BETWEEN;
    }

    private List<Node> parts(int shown) {
        var parts = new ArrayList<Node>();
        chips.subList(0, shown).forEach(chip -> parts.add(chip.button()));
        parts.add(menu);
        return parts;
    }
}
