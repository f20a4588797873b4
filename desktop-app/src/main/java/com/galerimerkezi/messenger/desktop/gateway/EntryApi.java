package com.galerimerkezi.messenger.desktop.gateway;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.EnterRequest;
import com.galerimerkezi.messenger.contract.Entered;
import com.galerimerkezi.messenger.contract.EntryCodeRequest;
import com.galerimerkezi.messenger.contract.EntryInfo;
import com.galerimerkezi.messenger.contract.ServerInfo;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** The routes of somebody who is nobody yet, as Retrofit wants to read them. */
interface EntryApi {

    @GET(ApiPaths.SERVER)
    Call<ApiResponse<ServerInfo>> server();

    @POST(ApiPaths.ENTRY)
    Call<ApiResponse<EntryInfo>> look(@Body EntryCodeRequest request);

    @POST(ApiPaths.ENTER)
    Call<ApiResponse<Entered>> enter(@Body EnterRequest request);
}
