package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.trade.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

/** The ground behind the plates, chassis numbers and prices of a text; its letters stay text that can be marked. */
final class FindingChips extends Path {

    private record Place(int start, int end) {}

    private final TextFlow flow;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    FindingChips(TextFlow flow) {
        this.flow = flow;
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("finding-ground");
    }

    void add(Finding finding, int start, int end) {
        findings.add(finding);
        places.add(new Place(start, end));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Once the flow knows where its letters are. */
    void paint() {
        getElements()
                .setAll(places.stream()
                        .flatMap(place -> Stream.of(flow.getRangeShape(place.start(), place.end(), false)))
                        .toArray(PathElement[]::new));
    }
}
