package com.galerimerkezi.messenger.contract;

import java.util.List;

/** The caller's own gallery as a team. */
public record Team(List<Colleague> colleagues, List<Label> labels, TeamOptions options) {

    public Team {
        colleagues = List.copyOf(colleagues);
        labels = List.copyOf(labels);
    }
}
