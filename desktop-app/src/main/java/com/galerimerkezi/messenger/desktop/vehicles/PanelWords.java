package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Panel;
import com.galerimerkezi.messenger.contract.PanelState;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Panels and what became of them, in words. */
record PanelWords(Texts texts) {

    /** In the order in which one walks round a car. */
    static final List<Panel> ORDER = List.of(
            Panel.FRONT_BUMPER,
            Panel.HOOD,
            Panel.LEFT_FRONT_FENDER,
            Panel.LEFT_FRONT_DOOR,
            Panel.LEFT_REAR_DOOR,
            Panel.LEFT_REAR_FENDER,
            Panel.ROOF,
            Panel.RIGHT_FRONT_FENDER,
            Panel.RIGHT_FRONT_DOOR,
            Panel.RIGHT_REAR_DOOR,
            Panel.RIGHT_REAR_FENDER,
            Panel.TRUNK,
            Panel.REAR_BUMPER);

    String panel(Panel panel) {
        return texts.get("panel." + panel.wireName());
    }

    String state(@Nullable PanelState state) {
        return texts.get(state == null ? "panel.state.unknown" : "panel.state." + state.wireName());
    }

    /** Sol ön çamurluk: boyalı. */
    String both(Panel panel, @Nullable PanelState state) {
        return panel(panel) + ": " + state(state);
    }

    /** Stands on the panel, beside its colour. */
    String letter(@Nullable PanelState state) {
        return state == null || state == PanelState.ORIGINAL ? "" : texts.get("panel.letter." + state.wireName());
    }

    /** 2 boyalı, 1 değişen; or that all of it is as the factory made it. */
    String summary(Map<Panel, PanelState> panels) {
        var counts = Arrays.stream(PanelState.values())
                .filter(state -> state != PanelState.ORIGINAL)
                .filter(panels::containsValue)
                .map(state -> texts.get("panel.count." + state.wireName(), count(panels, state)))
                .collect(Collectors.joining(", "));
        if (!counts.isEmpty()) {
            return counts;
        }
        boolean all = panels.size() == Panel.values().length;
        return texts.get(all ? "panel.allOriginal" : panels.isEmpty() ? "panel.nothingSaid" : "panel.noneChanged");
    }

    private static long count(Map<Panel, PanelState> panels, PanelState state) {
        return panels.values().stream().filter(state::equals).count();
    }
}
