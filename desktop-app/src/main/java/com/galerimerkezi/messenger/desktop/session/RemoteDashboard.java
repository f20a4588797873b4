package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.ReportRoom;
import com.galerimerkezi.messenger.contract.TeamReport;
import com.galerimerkezi.messenger.desktop.dashboard.Behind;
import com.galerimerkezi.messenger.desktop.dashboard.DashboardServer;
import com.galerimerkezi.messenger.desktop.deals.ReportPeriod;
import com.galerimerkezi.messenger.desktop.gateway.WorkGateway;
import java.util.List;

/** The REST side of the dashboard. */
record RemoteDashboard(WorkGateway work) implements DashboardServer {

    @Override
    public TeamReport report(ReportPeriod period) {
        return work.report(period.from(), period.end());
    }

    @Override
    public List<ReportRoom> rooms(Behind figure, ReportPeriod period) {
        return work.reportRooms(figure.figure(), figure.value(), period.from(), period.end());
    }
}
