package com.galerimerkezi.messenger.desktop.dashboard;

import com.galerimerkezi.messenger.contract.ReportRoom;
import com.galerimerkezi.messenger.contract.TeamReport;
import com.galerimerkezi.messenger.desktop.deals.ReportPeriod;
import java.util.List;

/** What the server counts; each call waits, and fails with the server's refusal. */
public interface DashboardServer {

    TeamReport report(ReportPeriod period);

    List<ReportRoom> rooms(Behind figure, ReportPeriod period);
}
