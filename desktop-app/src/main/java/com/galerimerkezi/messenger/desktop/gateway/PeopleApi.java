package com.galerimerkezi.messenger.desktop.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.AuditEntry;
import com.galerimerkezi.messenger.contract.Invitation;
import com.galerimerkezi.messenger.contract.InvitationId;
import com.galerimerkezi.messenger.contract.InvitationRequest;
import com.galerimerkezi.messenger.contract.NewInvitation;
import com.galerimerkezi.messenger.contract.OwnSession;
import com.galerimerkezi.messenger.contract.PeopleImportReport;
import com.galerimerkezi.messenger.contract.Person;
import com.galerimerkezi.messenger.contract.RecoveryCodes;
import com.galerimerkezi.messenger.contract.ResetCode;
import com.galerimerkezi.messenger.contract.RoleRequest;
import com.galerimerkezi.messenger.contract.ServerInfo;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.TwoFactor;
import com.galerimerkezi.messenger.contract.TwoFactorCodeRequest;
import com.galerimerkezi.messenger.contract.TwoFactorRequest;
import com.galerimerkezi.messenger.contract.TwoFactorSetup;
import com.galerimerkezi.messenger.contract.UserId;
import java.util.List;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The routes of people and of one's own sign-in, as Retrofit wants to read them. */
interface PeopleApi {

    String ID = "id";

    @GET(ApiPaths.SERVER)
    Call<ApiResponse<ServerInfo>> server();

    @GET(ApiPaths.PEOPLE)
    Call<ApiResponse<List<Person>>> people();

    @PUT(ApiPaths.PERSON_ROLE)
    Call<ApiResponse<Person>> setRole(@Path(ID) UserId person, @Body RoleRequest request);

    @PUT(ApiPaths.PERSON_DISABLED)
    Call<ApiResponse<Person>> disable(@Path(ID) UserId person);

    @DELETE(ApiPaths.PERSON_DISABLED)
    Call<ApiResponse<Person>> enable(@Path(ID) UserId person);

    @POST(ApiPaths.PERSON_RESET)
    Call<ApiResponse<ResetCode>> reset(@Path(ID) UserId person);

    @DELETE(ApiPaths.PERSON_TWO_FACTOR)
    Call<ApiResponse<Person>> removeTwoFactor(@Path(ID) UserId person);

    @POST(ApiPaths.PEOPLE_IMPORT)
    Call<ApiResponse<PeopleImportReport>> importList(@Query("dryRun") boolean dryRun, @Body RequestBody csv);

    @GET(ApiPaths.INVITATIONS)
    Call<ApiResponse<List<Invitation>>> invitations();

    @POST(ApiPaths.INVITATIONS)
    Call<ApiResponse<NewInvitation>> invite(@Body InvitationRequest request);

    @DELETE(ApiPaths.INVITATION)
    Call<ApiResponse<JsonNode>> withdraw(@Path(ID) InvitationId invitation);

    @GET(ApiPaths.AUDIT)
    Call<ApiResponse<List<AuditEntry>>> audit(
            @Query("user") @Nullable UserId user,
            @Query("action") @Nullable String action,
            @Query("from") @Nullable String from,
            @Query("to") @Nullable String to,
            @Query("cursor") @Nullable String cursor);

    @GET(ApiPaths.SESSIONS)
    Call<ApiResponse<List<OwnSession>>> sessions();

    @DELETE(ApiPaths.SESSIONS)
    Call<ApiResponse<JsonNode>> endOtherSessions();

    @DELETE(ApiPaths.SESSION)
    Call<ApiResponse<JsonNode>> endSession(@Path(ID) SessionId session);

    @GET(ApiPaths.TWO_FACTOR)
    Call<ApiResponse<TwoFactor>> twoFactor();

    @POST(ApiPaths.TWO_FACTOR)
    Call<ApiResponse<TwoFactorSetup>> beginTwoFactor(@Body TwoFactorRequest request);

    @POST(ApiPaths.TWO_FACTOR_CONFIRM)
    Call<ApiResponse<RecoveryCodes>> confirmTwoFactor(@Body TwoFactorCodeRequest request);

    @POST(ApiPaths.TWO_FACTOR_OFF)
    Call<ApiResponse<JsonNode>> endTwoFactor(@Body TwoFactorRequest request);
}
