package com.galerimerkezi.messenger.desktop.dashboard;

import com.galerimerkezi.messenger.contract.ReportRoom;
import com.galerimerkezi.messenger.contract.TeamReport;
import com.galerimerkezi.messenger.desktop.deals.ReportPeriod;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.WholeFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Figures of the signed-in gallery, asked for when they are wanted. */
public final class Dashboard {

    private final DashboardServer server;
    private final Background background;

    public Dashboard(DashboardServer server, Background background) {
        this.server = server;
        this.background = background;
    }

    CompletableFuture<TeamReport> report(ReportPeriod period) {
        return background.call(() -> server.report(period));
    }

    CompletableFuture<List<ReportRoom>> rooms(Behind figure, ReportPeriod period) {
        return background.call(() -> server.rooms(figure, period));
    }

    CompletableFuture<Path> save(String text, Path target) {
        return background.call(() -> WholeFile.write(target, text));
    }
}
