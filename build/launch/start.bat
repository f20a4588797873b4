@echo off
rem Starts #{launch.name} on Java #{launch.java} or newer: GALERI_JAVA_HOME, JAVA_HOME, then the usual places.
setlocal
set "LIB=%~dp0..\lib"
set "FOUND="
if defined GALERI_JAVA_HOME call :try "%GALERI_JAVA_HOME%"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%V in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
  for /d %%D in ("%%~V\*") do call :try "%%~D"
)
if not defined FOUND (
  echo #{launch.name} needs Java #{launch.java} or newer, and none was found ^(JAVA_HOME is '%JAVA_HOME%'^). Install one, or set JAVA_HOME to it. 1>&2
  exit /b 1
)
"%FOUND%\bin\java.exe" @"%LIB%\jvm.options" %JAVA_OPTS% -cp "%LIB%\*" #{launch.main} %*
exit /b %ERRORLEVEL%

:try
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
for /f tokens^=2^ delims^=^"^. %%M in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do if %%M GEQ #{launch.java} set "FOUND=%~1"
exit /b 0
