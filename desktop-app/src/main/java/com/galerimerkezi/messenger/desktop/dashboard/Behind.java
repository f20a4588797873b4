package com.galerimerkezi.messenger.desktop.dashboard;

import com.galerimerkezi.messenger.contract.ReportFigure;
import org.jspecify.annotations.Nullable;

/** The rooms of a figure: all of them, or those of one of its values. */
public record Behind(ReportFigure figure, @Nullable String value) {

    static Behind all(ReportFigure figure) {
        return new Behind(figure, null);
    }
}
