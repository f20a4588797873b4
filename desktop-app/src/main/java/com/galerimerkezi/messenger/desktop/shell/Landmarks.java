package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.look.Overlays;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The parts of the window that F6 goes round. */
final class Landmarks {

    private final List<Part> parts;

    /**
     * One of the parts; where one lies in another the inner one comes first in the list.
     *
     * @param order its place on the way round
     * @param node null while it is not there
     */
    record Part(int order, Supplier<@Nullable Node> node, Runnable focus) {

        private boolean isThere() {
            var present = node.get();
            return present != null && present.getScene() != null;
        }

        private boolean has(@Nullable Node focused) {
            return focused != null && isThere() && Overlays.isWithin(focused, node.get());
        }
    }

    Landmarks(Part... parts) {
        this.parts = List.of(parts);
    }

    void step(@Nullable Node focused, int by) {
        int from = parts.stream()
                .filter(part -> part.has(focused))
                .mapToInt(Part::order)
                .findFirst()
                .orElse(by > 0 ? -1 : 0);
        for (int i = 1; i <= parts.size(); i++) {
            int order = Math.floorMod(from + by * i, parts.size());
            var next = parts.stream().filter(part -> part.order() == order).findFirst();
            if (next.isPresent() && next.get().isThere()) {
                next.get().focus().run();
                return;
            }
        }
    }
}
